import {HASHED_CACHE, HASHED_FOLDERS, headersOf, OTHER_CACHE, type ServerRules} from './siteRules';

/** `.htaccess` for Apache 2.4 with mod_headers and mod_rewrite, at the top of the site's folder. */
export function toApache(rules: ServerRules): string {
  return `# 協働ポータル。サイトのフォルダーのいちばん上に、.htaccess という名前で置きます。リリースごとに作り直されます。
# mod_headers、mod_rewrite、mod_mime、mod_dir と、AllowOverride All が要ります。
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType image/svg+xml .svg
ErrorDocument 404 /404.html

${headersOf(rules).map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${OTHER_CACHE}"
Header always set Cache-Control "${HASHED_CACHE}" "expr=%{REQUEST_STATUS} in {'200','206','304'} && %{REQUEST_URI} =~ m#^/(${HASHED_FOLDERS.join('|')})/#"

# 元のファイルの隣にある .br、.gz を返します。
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)\\.(html|css|js|json|xml|svg)$ $1.$2.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)\\.(html|css|js|json|xml|svg)$ $1.$2.gz [L]
${PACKED.map(([kind, type]) => ['br', 'gz'].map((ending) => `<FilesMatch "\\.${kind}\\.${ending}$">\n    ForceType ${type}\n    Header set Content-Encoding ${ending === 'gz' ? 'gzip' : 'br'}\n    Header append Vary Accept-Encoding\n</FilesMatch>`).join('\n')).join('\n')}
`;
}

const PACKED: readonly (readonly [string, string])[] = [
  ['html', '"text/html; charset=utf-8"'],
  ['css', '"text/css; charset=utf-8"'],
  ['js', '"text/javascript; charset=utf-8"'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
];
