namespace SearchApp.Web.Texts;

/// <content>Checking.</content>
internal static partial class SimplifiedChinese
{
    private static CheckText Checks => new()
    {
        WhyThis = "为什么找到",
        WhyThisOfPattern = "为什么找到：{0}",
        ExplainTitle = "为什么找到，或没有找到",
        ExplainIntroduction = "逐条列出检索的条件、这篇文章是否符合，以及各得多少分。也可以换一个检索式，看它能否找到这篇文章。",
        ExplainAgain = "说明",
        MatchesPattern = "这次检索能找到这篇文章，得分 {0}，是下列各项之和。",
        MatchesUnscored = "这次检索能找到这篇文章，没有计分的条件。",
        FailsPattern = "这次检索找不到这篇文章，因为它不符合条件“{0}”。",
        Parts = "条件与得分",
        Condition = "条件与词",
        InTitle = "标题中",
        InBody = "正文中",
        Score = "得分",
        Sum = "合计",
        Met = "符合",
        NotMet = "不符合",
        Word = "词",
        Characters = "字",
        Nearness = "检索词彼此靠近，或靠近开头",
        SingleCharacters = "检索词里的单个字在正文中出现",
        Recency = "发表较晚",
        CluePattern = "属于提到的地点或时间：{0}",
        NotReranked = "不在最好的一百条里，词的远近、地点和时间不再计分",
        FilterPattern = "筛选：{0}",
        OutsideQuarantine = "不在隔离区",
        InsideQuarantine = "在隔离区",
        ScoreNote = "词按索引中的形式列出，已统一为简体；次数包括同义的说法。少见的词、标题中的词、短文章中的词得分更高。",

        QuoteTitle = "核对引文",
        QuoteIntroduction = "粘贴至少六个字的一句话，简体繁体均可。标点、全半角、简繁不同不算差异。",
        Quotation = "引文",
        CheckQuote = "核对",
        QuoteExactPattern = "有 {0} 篇文章原样载有这句话，最早的在前。",
        QuoteNear = "没有文章原样载有这句话。最接近的是：",
        QuoteNotHeld = "馆藏中没有这句话，也没有与它接近的。请核对措辞，或只粘贴其中一部分。",
        QuoteTooShort = "这句话太短，无法核对。请粘贴至少六个字。",
        QuoteDifferences = "删除线：只见于引文；下划线：只见于原文。",
        QuoteCutPattern = "只核对了前 {0} 个字，后面的没有核对。",
        LikenessPattern = "相同 {0}%",
        LikenessFull = "与引文一致",
    };
}
