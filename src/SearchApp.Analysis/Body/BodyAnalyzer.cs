using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis.Body;

/// <summary>Chain <c>body</c>: the words of the folded text, as they are indexed and asked for.</summary>
/// <remarks>
/// The text is folded, then cut by SmartCn's model. Punctuation gives no token and no gap, so 中共中央国务院 is a phrase of
/// 中共中央、国务院. Letters and digits stay together where people write them so (covid-19, 5g, iphone14, 3.14, 6.5%), and
/// surrogate pairs stay whole. An English word in the plural is followed by its singular at the same position.
/// Words of a user dictionary are kept whole. Terms are in the folded form; offsets point into the original text.
/// </remarks>
internal sealed class BodyAnalyzer : Analyzer
{
    private readonly Lazy<SmartChineseModel> _model;
    private readonly Lazy<string> _fingerprint;

    /// <param name="dictionary">Finds the words to keep whole, at first use.</param>
    public BodyAnalyzer(Func<UserDictionary> dictionary)
    {
        _model = new(() => SmartChineseModel.Default.Fold(dictionary()));
        _fingerprint = new(() => $"body/1 {dictionary().Fingerprint}");
    }

    public override string Name => "body";

    public override string Fingerprint => _fingerprint.Value;

    public override TokenStream CreateStream() => new BodyStream(_model.Value);
}
