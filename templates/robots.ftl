User-agent: *
Allow: /

Sitemap: ${page.sitemap}
