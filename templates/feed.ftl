<#ftl output_format="JSON">
<#import "partials/feed-content.ftlh" as contents>
{
"version": "https://jsonfeed.org/version/1.1",
"title": "${page.title?json_string}",
"home_page_url": "${page.index?json_string}",
"feed_url": "${page.self?json_string}",
<#if page.description?has_content>
"description": "${page.description?json_string}",
</#if>
"language": "${edition.language.tag}",
"authors": [{"name": "${edition.title?json_string}", "url": "${edition.home?json_string}"}],
"_bulletin": {"alternates": <@alternates of=page/>},
"items": [
<#list page.entries as entry>
<#assign article = entry.article>
<#assign content><@contents.content entry=entry full=page.full/></#assign>
{
"id": "${entry.id}",
"url": "${entry.url?json_string}",
"title": "${article.title?json_string}",
"summary": "${article.lead?json_string}",
"content_html": "${content?trim?json_string}",
<#if article.image??>
"image": "${article.image.url?json_string}",
</#if>
"date_published": "${entry.published.rfc3339}",
"date_modified": "${entry.updated.rfc3339}",
"authors": [{"name": "${entry.author?json_string}"}],
"tags": [<#list article.rubrics + article.regions as tag>"${tag.name?json_string}"<#sep>, </#sep></#list>],
"language": "${edition.language.tag}",
<#if entry.enclosure??>
"attachments": [{"url": "${entry.enclosure.url?json_string}", "mime_type": "${entry.enclosure.type}", "size_in_bytes": ${entry.enclosure.length}}],
</#if>
"_bulletin": {"alternates": <@alternates of=entry/>}
}<#sep>,</#sep>
</#list>
]
}
<#macro alternates of>[<#list of.alternates as alternate>{"hreflang": "${alternate.hreflang}", "url": "${alternate.href?json_string}"}<#sep>, </#sep></#list>]</#macro>
