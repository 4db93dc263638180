using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class DictionaryTests
{
    private const string Text = "张景小海在吉林调研";

    [Fact]
    public void Queries_are_cut_by_the_dictionary_that_the_index_was_built_with()
    {
        var own = UserDictionary.PolicyTerms.With(UserDictionary.Parse("景小海\n當前 100", "own"));
        using var built = BuiltIndex.OfTexts([Text], own);
        using var snapshot = IndexSnapshot.Open(built.Index);

        Assert.True(snapshot.Segments[0].Terms(ArticleSchema.Body)!.TryFind(Encoding.UTF8.GetBytes("景小海"), out _));
        Assert.Equal("景小海", Assert.Single(ArticleIndex.Of(snapshot).Words.Analyze("景小海")).Term);
        Assert.Equal(new IndexDictionary(own.Fingerprint, own.Count, IsCurrent: false), built.Searcher.Overview.Dictionary);
        Assert.Equal(["0"], built.Ids("景小海"));
    }

    [Fact]
    public void The_shipped_words_are_current_and_need_no_chain_of_their_own()
    {
        using var built = BuiltIndex.OfTexts([Text]);
        using var snapshot = IndexSnapshot.Open(built.Index);

        Assert.Same(KnownAnalyzers.Body, ArticleIndex.Of(snapshot).Words);
        Assert.Equal(
            new IndexDictionary(UserDictionary.PolicyTerms.Fingerprint, UserDictionary.PolicyTerms.Count, IsCurrent: true),
            built.Searcher.Overview.Dictionary);
    }
}
