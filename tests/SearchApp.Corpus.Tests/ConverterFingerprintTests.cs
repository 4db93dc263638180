using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Tests;

public sealed class ConverterFingerprintTests
{
    // The same invented text as each conversion writes it.
    private const string Standard =
        "示例市委召開會議，貫徹落實習近平總書記重要講話精神，把爲民服務放在首位，動員羣衆參與，着力解決難題。會議指出，要在信息化裏下功夫，啓動新的項目，圍繞人民政府的工作要點抓好落實。";

    [Theory]
    [InlineData("s2t", "")]
    [InlineData("s2hk", "爲為 羣群 衆眾 啓啟")]
    [InlineData("s2tw", "爲為 羣群 衆眾 啓啟 裏裡 着著")]
    [InlineData("s2twp", "爲為 羣群 衆眾 啓啟 裏裡 着著 信息化=資訊化 項目=專案")]
    public void The_conversion_is_told_by_its_forms(string converter, string changes) =>
        Assert.Equal(converter, ConverterFingerprint.Of(Written(changes)));

    [Fact]
    public void Short_native_and_simplified_text_gives_no_answer()
    {
        Assert.Null(ConverterFingerprint.Of(Standard));
        Assert.Null(ConverterFingerprint.Of(string.Concat(Enumerable.Repeat("示例縣政府為民眾著想，在社區裡啟用新的資訊服務，群眾表示歡迎。", 10))));
        Assert.Null(ConverterFingerprint.Of(string.Concat(Enumerable.Repeat("示例市委召开会议，贯彻落实重要讲话精神，为群众着想。", 10))));
    }

    [Fact]
    public void Forms_of_several_conversions_give_no_answer() =>
        Assert.Null(ConverterFingerprint.Of(Standard + Standard + Written("爲為 羣群 衆眾 啓啟 裏裡 着著")));

    private static string Written(string changes)
    {
        string text = Standard + Standard + Standard;
        foreach (string change in changes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = change.Contains('=', StringComparison.Ordinal) ? change.Split('=') : [change[..1], change[1..]];
            text = text.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        return text;
    }
}
