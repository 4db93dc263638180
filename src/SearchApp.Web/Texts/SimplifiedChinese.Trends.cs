namespace SearchApp.Web.Texts;

/// <content>Time and comparison.</content>
internal static partial class SimplifiedChinese
{
    private static TrendText Trends => new()
    {
        MostPattern = "最多的时段是{0}，{1} 篇。",
        UndatedPattern = "无日期 {0} 篇",
        YearOnlyPattern = "另有 {0} 篇只知年份，未画出。",
        MonthOnlyPattern = "另有 {0} 篇只知年月，未画出。",
        InferredKey = "斜线：日期为推断所得",
        NoDataKey = "点纹：馆藏没有该时段的文章",
        NoDataFilteredKey = "点纹：该时段没有符合筛选条件的文章",
        DragHint = "可在图上拖动选取一段时间。",
        InferredColumn = "其中日期为推断",
        HeldColumn = "馆藏篇数",
        HeldFilteredColumn = "馆藏篇数（筛选后）",

        Title = "趋势",
        Introduction = "比较最多五个词在各个时段出现的篇数。每一栏都可以用检索式，例如 标题:疫苗 或 “乡村振兴”。",
        PhrasePattern = "词 {0}",
        Unit = "时段",
        UnitNames = ["自动", "按年", "按月", "按日"],
        Scale = "数值",
        ScaleCount = "篇数",
        ScaleRate = "每千篇",
        Show = "显示",
        ChartPattern = "{0}在各时段的{1}",
        RateNote = "每千篇：该时段馆藏每一千篇文章中符合的篇数，分母即表中的“馆藏篇数”。没有馆藏的时段没有数值，线在那里断开。",
        NothingDated = "没有找到有日期的文章，无法画出趋势。请换一个词。",
        TooManyPhrases = "最多比较五个词，后面的没有计入。",
        Uses = "各地首次与末次使用",
        FirstUse = "首次",
        LastUse = "末次",
        Province = "地区",
        ExamplePhrases = ["疫苗", "乡村振兴", "高质量发展"],

        CompareTitle = "地区比较",
        CompareIntroduction = "选择两到五个地区，比较各自的文章中某个词所占的份额，以及哪些词是一地写得比其他几地多的。",
        ChooseRegions = "选择地区（两到五个）",
        TooFewRegions = "请至少选择两个地区。",
        TooManyRegions = "最多比较五个地区，后面的没有计入。",
        ShareHeading = "份额",
        Matching = "符合的篇数",
        Held = "馆藏篇数",
        Share = "份额",
        ByYear = "逐年份额（%）",
        TermsHeading = "特征词",
        TermsNotePattern = "取馆藏中最常见的 {0} 个词（单字、地名和出现在超过一成文章里的词除外），读了 {1} 条索引记录；按全部馆藏比较，与检索词无关。分值是带先验的对数优势比除以标准误，大于 1.96 才列出。链接按字面检索，篇数可能比表中略多。",
        NoTerms = "没有明显多于其他地区的词。",
        Term = "词",
        TermHere = "本地篇数",
        TermOthers = "其他地区篇数",
        TermScore = "分值",
        SeeTrend = "查看趋势",
    };
}
