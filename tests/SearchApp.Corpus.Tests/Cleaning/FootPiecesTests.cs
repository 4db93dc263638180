using SearchApp.Corpus.Tests.Formats;

namespace SearchApp.Corpus.Tests.Cleaning;

public sealed class FootPiecesTests
{
    /// <summary>A foot longer than what is looked at, wherever in its lines the look begins: at a blank, too.</summary>
    [Fact]
    public void Pieces_of_a_long_foot_are_never_empty()
    {
        const string Line = "发布时间：2021-06-01 来源：示例日报eta n>";
        string foot = string.Concat(Enumerable.Repeat(Line, 44));
        for (int length = 1200; length < 1200 + Line.Length; length++)
        {
            string page = "n>" + foot[^(length + 3)..^3];
            Assert.Equal(page, ReceiptCheck.Join(Source.Read("a.html", page)[0].Article!.Receipt, page));
        }
    }
}
