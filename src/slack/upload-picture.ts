import type { Logger, webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../answers/answer.js';
import type { Picture } from '../pictures/picture.js';
import { asksForDrawing, type DrawnAnswer } from './blocks/parts/drawing-block.js';

/** Adds a picture to an answer that asks for one. Returns any other answer, and one whose upload failed, as it is. */
export type AddPicture = (answer: Answer) => Promise<DrawnAnswer>;

/** Slack shows pictures about as wide as this, in pixels. */
const WIDTH = 560;

/** How many uploaded drawings are remembered, for when somebody asks for one again. */
const MOST_KEPT = 200;

/**
 * Uploads drawings to Slack, for a bot that may (`files:write`) and has no site to take them from. Never throws: without
 * its picture, an answer shows a list.
 */
export function createAddPicture(client: webApi.WebClient, logger: Logger): AddPicture {
  let granted: Promise<boolean> | undefined;
  const uploaded = new LRUCache<string, string>({ max: MOST_KEPT });
  return async (answer) => {
    if (!asksForDrawing(answer) || answer.subject?.links) return answer;
    try {
      granted ??= mayUpload(client);
      if (!(await granted)) return answer;
      const picture = await draw(answer);
      if (!picture) return answer;
      const pictureFile = uploaded.get(picture.svg) ?? (await upload(client, picture));
      uploaded.set(picture.svg, pictureFile);
      return { ...answer, pictureFile };
    } catch (error) {
      granted = undefined;
      logger.warn('A drawing was not uploaded, so its answer has a list.', error);
      return answer;
    }
  };
}

async function mayUpload(client: webApi.WebClient): Promise<boolean> {
  const { response_metadata } = await client.auth.test();
  return response_metadata?.scopes?.includes('files:write') ?? false;
}

/** Loaded here, as most bots never draw. */
async function draw(answer: Answer): Promise<Picture | undefined> {
  const { drawAnswer } = await import('../pictures/draw-answer.js');
  return drawAnswer(answer, { colours: 'light', width: WIDTH, id: 'drawing' });
}

/** Resolves with the id of the file. It is in no channel until a message shows it. */
async function upload(client: webApi.WebClient, picture: Picture): Promise<string> {
  const { renderPng } = await import('../pictures/render-png.js');
  const { files } = await client.filesUploadV2({
    file: renderPng(picture),
    filename: 'drawing.png',
    alt_text: picture.alt.slice(0, LONGEST_ALT),
  });
  const id = files[0]?.files?.[0]?.id;
  if (id === undefined) throw new Error('Slack named no file after the upload.');
  return id;
}

const LONGEST_ALT = 1000;
