/** A content file as it was read: its name as the owner knows it, its bytes, and what it is by its place. */
export type ContentFile = {
  name: string;
  bytes: Uint8Array;
  kind: 'policy' | 'phrases' | 'elsewhere';
  /** How large the file is; when that is too large to be read, `bytes` is empty. */
  size?: number;
};

/** A file may be this large, in bytes; more is a mistake, and would hold up every answer while it is read. */
export const maxFileBytes = 8 * 1024 * 1024;
