<#import "frame.ftl" as f>
<@f.frame title="tags">
<h1>tags</h1>
<ul>
<#list tags as tag>
<li><a href="/${tag.uri}">${tag.name}</a> ${tag.tagged_posts?size}</li>
</#list>
</ul>
</@f.frame>
