namespace SearchApp.Analysis.Characters;

/// <summary>The character view, chain <c>characters</c>: finds any substring of Han text, across words and punctuation.</summary>
/// <remarks>
/// The folded text is cut into units: each Han character, each run of Latin letters or of digits (at most 255 long), each
/// other letter; all else is skipped and leaves no gap. Unit number i gives exactly one token at position i: its bigram with
/// the next unit if both are Han (type Bigram, from the start of one to the end of the other), else itself (type Character).
/// So n ≥ 2 Han characters in a row are a phrase of n − 1 bigrams, and one Han character is every term that begins with it.
/// A year in numerals stays as written, so that any part of it is found; who asks for a year asks for both ways to write it.
/// </remarks>
internal sealed class CharactersAnalyzer : Analyzer
{
    public override string Name => "characters";

    public override string Fingerprint => "characters/2";

    public override TokenStream CreateStream() => new CharacterStream();
}
