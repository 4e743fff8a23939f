export {escapeXml} from '../core/text/escapeXml';
