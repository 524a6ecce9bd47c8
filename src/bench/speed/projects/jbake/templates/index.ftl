<#import "frame.ftl" as f>
<@f.frame title="Bulletin">
<h1>Bulletin</h1>
<#list posts as post>
<@f.card post=post/>
</#list>
<#if previousFileName??><a href="/${previousFileName}">←</a></#if>
<#if nextFileName??><a href="/${nextFileName}">→</a></#if>
</@f.frame>
