namespace SearchApp.Analysis.SmartChinese;

/// <summary>Chain <c>smartcn</c>: exactly the tokens, offsets and increments of Apache's SmartChineseAnalyzer 8.7.</summary>
/// <remarks>
/// HMMChineseTokenizer (best path over SmartCn's dictionaries, sentence by sentence), Porter's stemmer, and a stop filter that
/// takes out punctuation and leaves its position gap. Nothing is folded but full-width letters and digits and ASCII case.
/// </remarks>
internal sealed class SmartChineseAnalyzer : Analyzer
{
    public override string Name => "smartcn";

    public override TokenStream CreateStream() => new SmartChineseStream(SmartChineseModel.Default);
}
