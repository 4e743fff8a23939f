import {HASHED_CACHE, HASHED_FOLDERS, headersOf, OTHER_CACHE, type ServerRules} from './siteRules';

/** `.htaccess` for Apache 2.4 with mod_headers and mod_rewrite, at the top of the site's folder. */
export function toApache(rules: ServerRules): string {
  return `# 協働ポータル。サイトのフォルダーのいちばん上に、.htaccess という名前で置きます。リリースごとに作り直されます。
# mod_headers、mod_rewrite、mod_mime、mod_dir と、AllowOverride All が要ります。
Options -Indexes
DirectoryIndex index.html
AddCharset utf-8 .html .css .js .json .xml .svg .txt
AddType image/svg+xml .svg
AddType text/javascript .js
ErrorDocument 404 /404.html

${headersOf(rules).map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${OTHER_CACHE}"
Header always set Cache-Control "${HASHED_CACHE}" "expr=%{REQUEST_STATUS} in {'200','206','304'} && %{REQUEST_URI} =~ m#^/(${HASHED_FOLDERS.join('|')})/#"

RewriteEngine On
# ほかのサーバーのための設定と、頭が . のファイルは見せません。
RewriteRule (^|/)(\\.|web\\.config$) - [R=404,L]
# 元のファイルの隣にある .br、.gz を返します。もう一度は縮めません。
RewriteRule \\.(br|gz)$ - [E=no-brotli:1,E=no-gzip:1,L]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)\\.(html|css|js|json|xml|svg)$ $1.$2.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)\\.(html|css|js|json|xml|svg)$ $1.$2.gz [L]
<FilesMatch "\\.(html|css|js|json|xml|svg)(\\.(br|gz))?$">
    Header merge Vary Accept-Encoding
</FilesMatch>
${PACKED.map(([kind, type]) => ['br', 'gz'].map((ending) => `<FilesMatch "\\.${kind}\\.${ending}$">\n    ForceType "${type}; charset=utf-8"\n    Header set Content-Encoding ${ending === 'gz' ? 'gzip' : 'br'}\n</FilesMatch>`).join('\n')).join('\n')}
`;
}

const PACKED: readonly (readonly [string, string])[] = [
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
];
