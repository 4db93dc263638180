using System.Text.Json;

namespace SearchApp.Analysis.Tests.Parity;

/// <summary>The smartcn chain against Apache's own analyzer, token by token.</summary>
public sealed class SmartChineseParityTests
{
    [Fact]
    public void Random_text_gives_the_tokens_of_Apache()
    {
        var texts = new RandomText(20210601);
        AssertParity([.. Enumerable.Range(0, 3000).Select(_ => texts.Next())]);
    }

    [Fact]
    public void Any_order_of_punctuation_gives_the_sentences_of_Apache()
    {
        string[] pieces = ["研究", "一带一路", "a", "1", ".", "．", "?", "。", "\"", ")", "”", " ", "\n", "、", "(", "\u00AD", "\u2029", "\u0964", "\uFFFF", "𨨏"];
        var random = new Random(20210603);
        AssertParity([.. Enumerable.Range(0, 30_000).Select(_ =>
            string.Concat(Enumerable.Range(0, 10).Select(_ => pieces[random.Next(pieces.Length)])))]);
    }

    [Fact]
    public void Every_character_in_context_gives_the_tokens_of_Apache() =>
        AssertParity([.. Enumerable.Range(1, char.MaxValue)
            .Select(c => $"我们{(char)c}研究。{(char)c}研究1.{(char)c}人民a.{(char)c} .{(char)c}b")]);

    [Fact]
    public void English_words_are_stemmed_as_Apache_stems_them() =>
        AssertParity([.. RandomText.EnglishWords(20210602, 20_000)]);

    [Fact]
    public void News_gives_the_tokens_of_Apache()
    {
        ApacheAnalyzer.RequireJars();
        AssertParity(SharedData.NewsTexts(everyNth: 28, bytes: 11_000_000));
    }

    private static void AssertParity(List<string> texts)
    {
        var expected = ApacheAnalyzer.Analyze(texts);
        var stream = KnownAnalyzers.SmartCn.CreateStream();
        var buffer = new TokenBuffer();
        for (int i = 0; i < texts.Count; i++)
        {
            AssertSame(texts[i], expected[i], stream, buffer);
        }
    }

    private static void AssertSame(string text, ApacheToken[] expected, TokenStream stream, TokenBuffer buffer)
    {
        int at = 0;
        stream.Reset(text.AsMemory());
        while (stream.ReadBatch(buffer))
        {
            foreach (ref readonly var token in buffer.Tokens)
            {
                var ours = new ApacheToken(
                    buffer.Term(token).ToString(), token.StartOffset, token.EndOffset, token.PositionIncrement);
                var theirs = at < expected.Length ? expected[at] : default;
                Assert.True(ours == theirs, $"Token {at}: Apache has {theirs}, we have {ours}, in: {Around(text, ours.Start)}");
                at++;
            }
        }

        Assert.Equal(expected.Length, at);
    }

    private static string Around(string text, int at)
    {
        int start = Math.Max(0, at - 60);
        return JsonSerializer.Serialize(text[start..Math.Min(text.Length, at + 40)]);
    }
}
