namespace SearchApp.Corpus;

/// <summary>The types of <see cref="Activity"/>.</summary>
public static class ActivityTypes
{
    /// <summary>All types, in simplified characters, the most telling first: a visit in which a meeting was held is both, in this order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "调研", "视察", "会见", "慰问", "督察", "任免", "签约", "发布会", "座谈会", "批示", "致信", "演练", "开工", "会议", "部署", "印发",
    ];
}
