namespace SearchApp.Analysis.Tests;

public sealed class UserDictionaryTests
{
    [Theory]
    [InlineData("新冠肺炎疫情防控", "新冠肺炎 疫情防控")]
    [InlineData("推進粵港澳大灣區建設", "推进 粤港澳大湾区 建设")]
    [InlineData("深化“放管服”改革", "深化 放管服 改革")]
    [InlineData("实现碳达峰、碳中和", "实现 碳达峰 碳中和")]
    [InlineData("省委书记娄勤俭", "省委书记 娄勤俭")]
    public void Policy_terms_stay_whole_in_the_body_chain(string text, string terms) =>
        Assert.Equal(terms, Terms(KnownAnalyzers.Body, text));

    [Fact]
    public void A_dictionary_written_out_reads_back()
    {
        var dictionary = UserDictionary.Parse("放管服 3\n大灣區 # comment\n", "a");
        Assert.Equal("大湾区\n放管服 3\n", dictionary.Text);
        Assert.Equal(dictionary.Fingerprint, UserDictionary.Parse(dictionary.Text, "b").Fingerprint);
    }

    [Fact]
    public void The_smartcn_chain_knows_no_policy_terms() =>
        Assert.Equal("新 冠 肺炎", Terms(KnownAnalyzers.SmartCn, "新冠肺炎"));

    [Fact]
    public void A_word_of_the_user_overrides_the_segmentation_in_either_script()
    {
        const string Text = "当前景俊海在吉林";
        Assert.Equal("张 景 小 海 在 吉林", Terms(KnownAnalyzers.BodyWith(UserDictionary.Empty), "张景小海在吉林"));
        var dictionary = UserDictionary.Parse("景小海 # a name\n當前 100\n", "test");
        Assert.Empty(dictionary.Problems);
        Assert.Equal("张 景小海 在 吉林", Terms(KnownAnalyzers.BodyWith(dictionary), "张景小海在吉林"));
        Assert.Equal("当前 景俊海 在 吉林", Terms(KnownAnalyzers.Body, Text));
    }

    [Fact]
    public void Words_that_folding_changes_are_still_known() =>
        Assert.Equal("着名 复盖率 显着", Terms(KnownAnalyzers.BodyWith(UserDictionary.Empty), "著名覆蓋率顯著"));

    [Fact]
    public void A_bad_line_is_named_and_left_out()
    {
        var dictionary = UserDictionary.Parse("5G\n字\n好词 多\n好词 1 2\n\n# comment\n好词\n", "words.txt");
        Assert.Equal(1, dictionary.Count);
        Assert.Equal(4, dictionary.Problems.Count);
        Assert.StartsWith("words.txt, line 1: '5G'", dictionary.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith("words.txt, line 3: '好词 多'", dictionary.Problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_fingerprint_changes_with_words_and_weights_only()
    {
        string one = UserDictionary.Parse("大湾区\n放管服", "a").Fingerprint;
        Assert.Equal(one, UserDictionary.Parse("# more\n放管服\n\n大灣區", "b").Fingerprint);
        Assert.NotEqual(one, UserDictionary.Parse("大湾区", "a").Fingerprint);
        Assert.NotEqual(one, UserDictionary.Parse("大湾区 5\n放管服", "a").Fingerprint);
        Assert.NotEqual(KnownAnalyzers.Body.Fingerprint, KnownAnalyzers.BodyWith(UserDictionary.Empty).Fingerprint);
    }

    [Fact]
    public void The_stronger_dictionary_gives_the_weight()
    {
        var weak = UserDictionary.Parse("放管服 1\n大湾区 2", "a");
        var strong = UserDictionary.Parse("放管服 3", "b");
        Assert.Equal(UserDictionary.Parse("放管服 3\n大湾区 2", "c").Fingerprint, weak.With(strong).Fingerprint);
    }

    [Fact]
    public void The_shipped_list_is_large_and_without_problems()
    {
        Assert.Empty(UserDictionary.PolicyTerms.Problems);
        Assert.InRange(UserDictionary.PolicyTerms.Count, 1500, int.MaxValue);
    }

    [Fact]
    public void Every_shipped_term_stays_whole_in_a_sentence()
    {
        var cut = UserDictionary.PolicyTerms.Words
            .Where(term => !KnownAnalyzers.Body.Analyze($"会议强调，{term}的工作要继续推进。")
                .Any(token => string.Equals(token.Term, term, StringComparison.Ordinal)));
        Assert.Empty(cut);
    }

    private static string Terms(Analyzer analyzer, string text) =>
        string.Join(' ', analyzer.Analyze(text).Select(token => token.Term));
}
