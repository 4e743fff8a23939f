import {HASHED_CACHE, HASHED_FOLDERS, headersOf, type ServerRules} from './siteRules';

/** Types that older IIS does not know; removing one first keeps a server that does from refusing the file. */
const TYPES: readonly (readonly [string, string])[] = [
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** `web.config` for IIS 10, at the top of the site's folder. Uses what IIS has without add-ons; it compresses by itself and does not read the .gz files. */
export function toIis(rules: ServerRules): string {
  const headers = headersOf(rules).map(([name, value]) => `        <add name="${name}" value="${escapeAttribute(value)}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- 協働ポータル。サイトのフォルダーのいちばん上に、web.config という名前で置きます。リリースごとに作り直されます。 -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" setEtag="true" />
${TYPES.flatMap(([extension, type]) => [`      <remove fileExtension="${extension}" />`, `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`]).join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${HASHED_FOLDERS.map(hashedFolder).join('\n')}
</configuration>
`;
}

/** IIS writes the age itself; what stands with it is the rest of the header. */
function hashedFolder(folder: string): string {
  return `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="${HASHED_CACHE.replace('max-age=31536000, ', '')}" />
      </staticContent>
    </system.webServer>
  </location>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
