namespace SearchApp.Web.Texts;

/// <content>Checking.</content>
internal static partial class TraditionalChinese
{
    private static CheckText Checks => new()
    {
        WhyThis = "為什麼找到",
        WhyThisOfPattern = "為什麼找到：{0}",
        ExplainTitle = "為什麼找到，或沒有找到",
        ExplainIntroduction = "逐條列出檢索的條件、這篇文章是否符合，以及各得多少分。也可以換一個檢索式，看它能否找到這篇文章。",
        ExplainAgain = "說明",
        MatchesPattern = "這次檢索能找到這篇文章，得分 {0}，是下列各項之和。",
        MatchesUnscored = "這次檢索能找到這篇文章，沒有計分的條件。",
        FailsPattern = "這次檢索找不到這篇文章，因為它不符合條件「{0}」。",
        Parts = "條件與得分",
        Condition = "條件與詞",
        InTitle = "標題中",
        InBody = "正文中",
        Score = "得分",
        Sum = "合計",
        Met = "符合",
        NotMet = "不符合",
        Word = "詞",
        Characters = "字",
        Nearness = "檢索詞彼此靠近，或靠近開頭",
        SingleCharacters = "檢索詞裡的單個字在正文中出現",
        Recency = "發表較晚",
        CluePattern = "屬於提到的地點或時間：{0}",
        NotReranked = "不在最好的一百條裡，詞的遠近、地點和時間不再計分",
        FilterPattern = "篩選：{0}",
        OutsideQuarantine = "不在隔離區",
        InsideQuarantine = "在隔離區",
        ScoreNote = "詞按索引中的形式列出，已統一為簡體；次數包括同義的說法。少見的詞、標題中的詞、短文章中的詞得分更高。",

        QuoteTitle = "核對引文",
        QuoteIntroduction = "貼上至少六個字的一句話，簡體繁體均可。標點、全半形、簡繁不同不算差異。",
        Quotation = "引文",
        CheckQuote = "核對",
        QuoteExactPattern = "有 {0} 篇文章原樣載有這句話，最早的在前。",
        QuoteNear = "沒有文章原樣載有這句話。最接近的是：",
        QuoteNotHeld = "館藏中沒有這句話，也沒有與它接近的。請核對措辭，或只貼上其中一部分。",
        QuoteTooShort = "這句話太短，無法核對。請貼上至少六個字。",
        QuoteDifferences = "刪除線：只見於引文；底線：只見於原文。",
        QuoteCutPattern = "只核對了前 {0} 個字，後面的沒有核對。",
        LikenessPattern = "相同 {0}%",
        LikenessFull = "與引文一致",
    };
}
