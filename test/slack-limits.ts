// biome-ignore lint/suspicious/noExplicitAny: blocks as they come in, before anything is known of them
type Loose = any;

/** What Slack would refuse about these blocks, in words; undefined when it takes them. */
export function blockProblem(blocks: unknown, most: number): string | undefined {
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return 'blocks must be an array';
  if (blocks.length > most) return `no more than ${most} blocks, got ${blocks.length}`;
  if (JSON.stringify(blocks).length > 13_200 && most === 50) return 'total of the blocks is over 13,200';
  const ids = blocks.map((block) => block?.block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) return 'block_id must be unique';
  for (const [index, block] of blocks.entries()) {
    const problem = one(block);
    if (problem !== undefined) return `block ${index} (${block?.type}): ${problem}`;
  }
  return undefined;
}

function one(block: Loose): string | undefined {
  switch (block?.type) {
    case 'section':
      return (
        (block.text === undefined && block.fields === undefined ? 'text or fields' : undefined) ??
        text(block.text, 3_000) ??
        first((block.fields ?? []).map((field: Loose) => text(field, 2_000))) ??
        element(block.accessory)
      );
    case 'header':
      return block.text?.type === 'plain_text' ? text(block.text, 150) : 'a header is plain_text';
    case 'context':
      if (!(block.elements?.length >= 1 && block.elements.length <= 10)) return '1 to 10 elements';
      return first(
        block.elements.map((each: Loose) => (each.type === 'image' ? undefined : text(each, 3_000))),
      );
    case 'actions':
      if (!(block.elements?.length >= 1 && block.elements.length <= 25)) return '1 to 25 elements';
      return unique(block.elements) ?? first(block.elements.map(element));
    case 'context_actions':
      if (!(block.elements?.length >= 1 && block.elements.length <= 5)) return '1 to 5 elements';
      return undefined;
    case 'input':
      return text(block.label, 2_000) ?? (block.element === undefined ? 'an element' : undefined);
    case 'divider':
    case 'rich_text':
    case 'image':
      return undefined;
    default:
      return 'no such block';
  }
}

function text(object: Loose, most: number): string | undefined {
  if (object === undefined) return undefined;
  if (object.type !== 'mrkdwn' && object.type !== 'plain_text') return 'a text is mrkdwn or plain_text';
  if (typeof object.text !== 'string' || object.text.length < 1) return 'a text of at least one sign';
  if (object.text.length > most) return `a text of at most ${most}, got ${object.text.length}`;
  return undefined;
}

function element(each: Loose): string | undefined {
  if (each === undefined) return undefined;
  if (String(each.action_id ?? '').length > 255) return 'action_id of at most 255';
  if (each.type === 'button') {
    if (each.text?.type !== 'plain_text') return 'a button has plain_text';
    if (String(each.value ?? '').length > 2_000) return 'a value of at most 2,000';
    return text(each.text, 75);
  }
  if (each.options !== undefined) {
    if (!(each.options.length >= 1 && each.options.length <= 100)) return '1 to 100 options';
    return first(
      each.options.map(
        (option: Loose) =>
          text(option.text, 75) ??
          (String(option.value ?? '').length > 150 ? 'an option of at most 150' : undefined),
      ),
    );
  }
  return undefined;
}

function unique(elements: Loose[]): string | undefined {
  const ids = elements.map((each) => each.action_id).filter((id) => id !== undefined);
  return new Set(ids).size === ids.length ? undefined : 'action_id must be unique in its block';
}

function first(problems: (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}
