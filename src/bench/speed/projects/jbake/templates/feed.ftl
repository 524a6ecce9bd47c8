<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>Bulletin</title>
<link>${config.site_host}/</link>
<description>Bulletin</description>
<#list posts as post>
<#if post?index == 20><#break></#if>
<item>
<title>${post.title?xml}</title>
<link>${config.site_host}/${post.uri}</link>
<description>${post.lead?xml}</description>
</item>
</#list>
</channel>
</rss>
