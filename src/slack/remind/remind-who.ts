import type { Bot } from '../feature.js';
import { slackError } from '../wire/web.js';

export type Manager =
  | { readonly kind: 'yes'; readonly zone?: string }
  | { readonly kind: 'no' }
  /** Slack didn't say, so nothing is allowed. */
  | { readonly kind: 'unsure' };

/**
 * Whether this person may manage reminders: an admin or owner of the workspace, or listed in the settings. It is asked
 * anew at each press, for somebody may have been an admin when the list was drawn and not be one now.
 */
export async function askWhetherManager(bot: Bot, user: string, act: string): Promise<Manager> {
  const found = await look(bot, user);
  if (found.kind !== 'yes') bot.log.warn('reminders refused', { user, act, because: found.kind });
  return found;
}

async function look(bot: Bot, user: string): Promise<Manager> {
  try {
    const [{ user: about }, own] = await Promise.all([bot.web.users.info({ user }), ownTeam(bot)]);
    if (about === undefined) return { kind: 'unsure' };
    const { deleted, is_bot: isBot, is_admin: isAdmin, is_owner: isOwner, team_id: team, tz } = about;
    const { is_stranger: isStranger, is_restricted: isGuest } = about;
    // Who shares a channel from another company may be an admin there, which says nothing here.
    const isOurs = team === undefined || team === own || about.enterprise_user?.teams?.includes(own) === true;
    if (deleted === true || isBot === true || isStranger === true || !isOurs) return { kind: 'no' };
    const may =
      bot.config.admins.includes(user) || ((isAdmin === true || isOwner === true) && isGuest !== true);
    return may ? { kind: 'yes', ...(tz === undefined ? {} : { zone: tz }) } : { kind: 'no' };
  } catch (error) {
    bot.log.warn('Slack did not say who this is', { user, reason: slackError(error) });
    return { kind: 'unsure' };
  }
}

const teams = new WeakMap<object, string>();

/** The workspace that the bot is of. */
export async function ownTeam({ web }: Pick<Bot, 'web'>): Promise<string> {
  const known = teams.get(web);
  if (known !== undefined) return known;
  const { team_id: team = '' } = await web.auth.test();
  teams.set(web, team);
  return team;
}

/** Why reminders can't be posted there, in one of Slack's words or ours; undefined when nothing stands in the way. */
export async function channelTrouble(bot: Bot, channel: string, user: string): Promise<string | undefined> {
  try {
    const { channel: about } = await bot.web.conversations.info({ channel });
    if (about?.is_im === true || about?.is_mpim === true) return 'is_direct';
    if (about?.is_archived === true) return 'is_archived';
    if (about?.is_member === false) return 'not_in_channel';
    if (about?.is_private === true && !(await isMember(bot, channel, user))) return 'not_yours';
    return undefined;
  } catch (error) {
    const because = slackError(error);
    // Where Slack is merely slow or the scope is missing, the post itself will show it.
    return because === 'channel_not_found' ? because : undefined;
  }
}

async function isMember(bot: Bot, channel: string, user: string): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < 20; page++) {
    const found = await bot.web.conversations.members({
      channel,
      limit: 200,
      ...(cursor === '' ? {} : { cursor }),
    });
    if (found.members?.includes(user) === true) return true;
    cursor = found.response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}
