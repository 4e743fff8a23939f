import type {PairProof} from '../model/pair';

const ALARM = '不一致。この対照表を使わず、担当に知らせてください';

/** What was proved, in a line each: that the 改め文 leads from the old text to the new one, and that the amendment data does so to the byte. */
export function proofWords({isSameWording, isExact}: PairProof): readonly string[] {
  return [`旧版＋改め文＝新版：${isSameWording ? '一致' : ALARM}`, `旧版＋改正データ＝新版：${isExact ? '1バイトも違わず一致' : ALARM}`];
}

const WAYS: Readonly<Record<PairProof['by'], string>> = {
  sentences: '改め文の文字だけを読んで旧版の条項を改め、新版の条項と比べました',
  table: '改め文は「別紙新旧対照表のとおり」なので、旧版の文から対照表の改正前の行を除き、改正後の行を入れて、新版の文と比べました',
};

/** How it was proved. */
export function proofWay({by}: PairProof): string {
  return `${WAYS[by]}。改正データは、旧版に当てて、新版とバイトまで比べました`;
}
