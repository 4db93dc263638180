using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SearchApp.Corpus.Html;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Html;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("<p>一<b>二</b>三</p>", "S<p>|T一|S<b>|T二|E</b>|T三|E</p>")]
    [InlineData("<a title=\"1>0\" href='x'>甲</a>", "S<a title=\"1>0\" href='x'>|T甲|E</a>")]
    [InlineData("1 < 2 <3", "T1 < 2 <3")]
    [InlineData("<!-- a > b --><!doctype html><?xml?>甲", "C<!-- a > b -->|C<!doctype html>|C<?xml?>|T甲")]
    [InlineData("<!-->甲<!--->乙", "C<!-->|T甲|C<!--->|T乙")]
    [InlineData("<script>if(a<b){'</p>'}</script>甲", "S<script>|Rif(a<b){'</p>'}|E</script>|T甲")]
    [InlineData("<style>p</style ><STYLE></Style>", "S<style>|Rp|E</style >|S<STYLE>|E</Style>")]
    [InlineData("<title>甲<p>乙", "S<title>|T甲|S<p>|T乙")]
    [InlineData("<script>甲", "S<script>|R甲")]
    [InlineData("<img alt=\"甲 src=x>乙", "S<img alt=\"甲 src=x>|T乙")]
    [InlineData("</>甲<", "C</>|T甲<")]
    public void Source_is_cut_into_tokens(string html, string expected) => Assert.Equal(expected, string.Join('|', Tokens(html)));

    [Fact]
    public void Any_source_is_covered_by_its_tokens()
    {
        var random = new Random(7);
        const string Pieces = "<>/!-?\"'= \nabp甲&;";
        for (int round = 0; round < 2000; round++)
        {
            string html = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(html, string.Concat(Tokens(html).Select(token => token[1..])));
        }
    }

    [Fact]
    public void Pages_have_the_text_that_AngleSharp_finds()
    {
        foreach (string file in Directory.EnumerateFiles(Prerequisite.Data("pages"), "*.html", SearchOption.AllDirectories))
        {
            string html = File.ReadAllText(file);
            Assert.Equal(JudgedText(html), Letters(HtmlPageReader.Read(html, showHidden: true).Text.Text));
        }
    }

    private static string JudgedText(string html)
    {
        IDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        foreach (IElement unread in document.QuerySelectorAll("script, style, textarea, iframe, noframes, svg title, body title").ToArray())
        {
            unread.Remove();
        }

        return Letters(document.DocumentElement.TextContent);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static List<string> Tokens(string html)
    {
        var tokens = new List<string>();
        var scanner = new HtmlScanner(html);
        while (scanner.MoveNext(out HtmlToken token))
        {
            tokens.Add("TSECR"[(int)token.Kind] + html[token.Start..token.End]);
        }

        return tokens;
    }
}
