import type {VFile} from 'vfile';

/** What the recommended preset's rules find, said to an editor. By rule id. */
export const RECOMMENDED_IN_JAPANESE: Readonly<Record<string, string>> = {
  'final-newline': 'ファイルの終わりに改行がありません。最後の行の後で改行してください',
  'list-item-bullet-indent': '箇条書きの印が字下げされています。行の頭から「-」を書いてください',
  'no-blockquote-without-marker': '引用の行に「>」がありません。続きの行にも「>」を付けるか、空行で区切ってください',
  'ordered-list-marker-style': '番号の後の印がそろっていません。「1.」の形にしてください',
  'hard-break-spaces': '行の終わりの空白が2つではありません。改行したいときは空白2つ、そうでなければ消してください',
  'no-duplicate-definitions': '同じ名前のリンクや脚注が2度定められています。片方を消すか、名前を変えてください',
  'no-heading-content-indent': '見出しの「#」と言葉の間の空白が多すぎます。半角空白1つにしてください',
  'no-shortcut-reference-image': '画像の名前の後に「[]」がありません。![名前][] の形にしてください',
  'no-shortcut-reference-link': 'リンクの名前の後に「[]」がありません。[名前][] の形にしてください',
  'no-unused-definitions': '使われていない脚注かリンクの定めがあります。本文で使うか、消してください',
};

/** Replaces the English reasons of the recommended rules; the original stays in `note`. */
export function toJapanese(file: VFile): VFile {
  for (const message of file.messages) {
    const japanese = message.source === 'remark-lint' ? RECOMMENDED_IN_JAPANESE[message.ruleId ?? ''] : undefined;
    if (japanese === undefined) continue;
    message.note = message.reason;
    message.reason = japanese;
    message.message = japanese;
  }
  return file;
}
