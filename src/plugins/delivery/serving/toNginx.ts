import {HASHED_CACHE, HASHED_FOLDERS, headersOf, OTHER_CACHE, type ServerRules} from './siteRules';

export interface NginxPlace {
  /** Folder of the site on the server. */
  readonly root: string;
  /** e.g. `80` or `127.0.0.1:8080`. */
  readonly listen: string;
}

/** A file for nginx's `conf.d`: the site at the root of one host. Needs nothing but the core and gzip_static, which Debian and Windows builds have. */
export function toNginx(rules: ServerRules, {root, listen}: NginxPlace): string {
  return `# 協働ポータル。/etc/nginx/conf.d/ に置き、nginx -t で確かめてから、読み直してください。
# listen、server_name、root の3行を、市のサーバーに合わせて直します。
# このファイルは、リリースごとに作り直されます（Content-Security-Policy のハッシュが変わるため）。

# 名前に中身のハッシュがあるファイルだけを、長く覚えさせます。
map "$status:$uri" $portal_cache {
    default "${OTHER_CACHE}";
    "~^(200|206|304):/(${HASHED_FOLDERS.join('|')})/" "${HASHED_CACHE}";
}

server {
    listen ${listen};
    server_name _;
    root "${root}";

    index index.html;
    charset utf-8;
    charset_types text/html text/css text/xml application/javascript application/json application/atom+xml image/svg+xml;
    server_tokens off;
    absolute_redirect off;
    etag on;

    # 元のファイルの隣にある .gz を返します。
    gzip_static on;
    gzip_vary on;
    # libnginx-mod-http-brotli-static を入れたときは、次の行の頭の # を取ると、.br を返します。
    # brotli_static on;

    add_header Cache-Control $portal_cache always;
${headersOf(rules).map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    error_page 404 /404.html;

    location / {
        try_files $uri $uri/ =404;
    }
    # ほかのサーバーのための設定と、頭が . のファイルは見せません。
    location ~ (^|/)(\\.|web\\.config$) {
        return 404;
    }
}
`;
}
