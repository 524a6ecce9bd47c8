<#import "frame.ftl" as f>
<@f.frame title=tag>
<h1>${tag}</h1>
<#list tag_posts as post>
<@f.card post=post/>
</#list>
</@f.frame>
