<#import "frame.ftl" as f>
<@f.frame title=content.title lead=content.lead lang=content.lang>
<article>
<h1>${content.title}</h1>
<p>${content.lead}</p>
<p>EMGA <time datetime="${content.date?string('yyyy-MM-dd')}">${content.date?string('yyyy-MM-dd')}</time></p>
<p>
<#list content.tags as tag>
<a href="/tags/${tag}.html">${tag}</a>
</#list>
</p>
${content.body}
<#if content.previousContent??>
<a href="/${content.previousContent.uri}">${content.previousContent.title}</a>
</#if>
</article>
</@f.frame>
