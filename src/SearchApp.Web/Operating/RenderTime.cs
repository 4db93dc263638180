namespace SearchApp.Web.Operating;

/// <summary>Tells the time that an answer takes outside the engine.</summary>
internal static class RenderTime
{
    /// <summary>Times what comes after it. Kept answers come before it.</summary>
    public static void UseRenderTime(this IApplicationBuilder app)
    {
        var clock = app.ApplicationServices.GetRequiredService<TimeProvider>();
        var meter = app.ApplicationServices.GetRequiredService<OperatingMeter>();
        app.Use(async (context, next) =>
        {
            var engine = new EngineTime();
            context.Features.Set(engine);
            long start = clock.GetTimestamp();
            await next(context);
            if (engine.Total > TimeSpan.Zero)
            {
                meter.TimeRendering(clock.GetElapsedTime(start) - engine.Total);
            }
        });
    }
}
