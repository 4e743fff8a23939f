import {ImageRun, Paragraph, type FileChild, type ParagraphChild} from 'docx';
import {textWidth} from '../word/frame';
import type {GuidePicture} from './document';

/** Pixels that fill the width of the paper; one is fifteen twips. */
const WIDTH = textWidth('portrait') / 15;
/** Half a page. */
const HEIGHT = 480;

/** A figure as Word shows it: the picture no larger than half a page, its words as its alternative text, and the same words under it for everybody. Without a picture, the words alone. */
export function wordFigure(picture: GuidePicture | undefined, {text, caption}: {readonly text: string; readonly caption: readonly ParagraphChild[]}): readonly FileChild[] {
  const words = new Paragraph({spacing: {after: 120}, children: caption});
  if (!picture) return [words];
  const {bytes, type, width, height} = picture;
  const scale = Math.min(1, WIDTH / width, HEIGHT / height);
  const size = {width: Math.floor(width * scale), height: Math.floor(height * scale)};
  return [new Paragraph({keepNext: true, children: [new ImageRun({type, data: bytes, transformation: size, altText: {name: text, title: '', description: text}})]}), words];
}
