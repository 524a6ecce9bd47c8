<#macro frame title lead="" lang="fr">
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${lead}">
</head>
<body>
<nav>
<a href="/index.html">Bulletin</a>
<a href="/tags/index.html">tags</a>
</nav>
<main>
<#nested>
</main>
</body>
</html>
</#macro>
<#macro card post>
<article>
<h2><a href="/${post.uri}">${post.title}</a></h2>
<p>${post.lead}</p>
<time datetime="${post.date?string('yyyy-MM-dd')}">${post.date?string('yyyy-MM-dd')}</time>
</article>
</#macro>
