using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>Receipts, of searches and of cleaning, and how a query was read.</content>
internal static partial class SimplifiedChinese
{
    private static ReceiptText Receipts => new()
    {
        Title = "检索凭证",
        Introduction = "凭证记下一次检索的全部条件、所用的索引和结果篇数。打开其网址会重新检索，并说明结果是否与当时相同，可附于论文或报告之后备查。",
        Query = "检索式",
        EveryArticle = "（全部文章）",
        Understood = "理解为",
        Synonyms = "同义词",
        SynonymsOff = "不查",
        NoFilters = "无",
        Reposts = "转载",
        RepostsCollapsed = "并入最相关的一篇，篇数照计",
        RepostsShown = "逐篇列出",
        CountedFrom = "相对日期的基准日",
        Index = "索引版本",
        Found = "结果篇数",
        Time = "检索时间（UTC）",
        Permalink = "凭证网址",
        NewPattern = "这是一份新的凭证：网址里没有完整的检索记录，无法与当时比较。现在找到 {0} 篇。",
        SamePattern = "索引没有变化，结果与当时完全相同：{0} 篇。",
        ChangedPattern = "索引已经更新为 {0}，结果可能不同：当时 {1} 篇，现在 {2} 篇。",
        SeeResults = "查看检索结果",
        FirstHits = "现在排在最前的文章",
        Copy = "复制凭证",
        Print = "打印",
    };

    private static SourceText Sources => new()
    {
        Title = "来源原文与删去部分",
        BackToText = "返回正文",
        Hint = "下面是来源全文：着色并划去的是删去的部分，标明规则；其余就是正文。网页代码折叠为标签，可点开。",
        NotKept = "没有保存这篇文章的来源全文：或者除了本站各篇共有的页眉页脚，什么也没有删去；或者索引由较早的版本建立，请重建索引后再看。清理记录仍列出全部删去的内容。",
        CutPattern = "来源很长，这里只显示前 {0} 字。",
    };

    private static ReadingWords Readings => ReadingWords.Simplified;
}
