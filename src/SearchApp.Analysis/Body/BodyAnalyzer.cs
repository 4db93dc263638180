using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis.Body;

/// <summary>Chain <c>body</c>: the words of the folded text, as they are indexed and asked for.</summary>
/// <remarks>
/// The text is folded, then cut by SmartCn's model. Punctuation gives no token and no gap, so 中共中央国务院 is a phrase of
/// 中共中央、国务院. Letters and digits stay together where people write them so (covid-19, 5g, iphone14, 3.14, 6.5%), and
/// surrogate pairs stay whole. An English word in the plural is followed by its singular at the same position.
/// Terms are in the folded form; offsets point into the original text.
/// </remarks>
internal sealed class BodyAnalyzer : Analyzer
{
    public override string Name => "body";

    public override TokenStream CreateStream() => new BodyStream(SmartChineseModel.Folded);
}
