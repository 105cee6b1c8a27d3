using System.Diagnostics;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Tells whoever starts the program what it is about, what it is doing, and how it is stopped.</summary>
internal sealed class StartScreen(TextWriter output, Language language)
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    /// <summary>The language of the machine's settings: zh where they say so, en otherwise.</summary>
    public static Language UsualLanguage(Func<string, string?> setting) =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(setting).FirstOrDefault(value => value is { Length: > 0 })
            ?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true
            ? Language.Zh
            : Language.En;

    /// <summary>The first lines, before anything is done.</summary>
    public void Begin(DashboardOptions options, StoreNotes notes)
    {
        Say(ShellTexts.Product);
        Say(StartTexts.Store(Path.GetFullPath(options.Store)));
        var isNew = notes.Standard is null && !File.Exists(options.Store);
        if (isNew && options.IsEmpty)
        {
            Say(StartTexts.IsEmpty);
        }
        else if (isNew || notes.MadeUp.Count > 0)
        {
            Say(StartTexts.Data(isNew ? options.Seed.Dealers : notes.MadeUp.Count));
        }

        Say(StartTexts.Stop);
    }

    public void Say(Phrase phrase) => output.WriteLine(phrase.In(language));

    /// <summary>Tells each step, and that the program is still at it, until work is done.</summary>
    public async Task WhileAsync(Readiness readiness, Func<Task> work)
    {
        var since = Stopwatch.StartNew();
        readiness.Tell(Say);
        using var over = new CancellationTokenSource();
        var telling = TellAsync(since, over.Token);
        try
        {
            await work();
        }
        finally
        {
            await over.CancelAsync();
            await telling;
        }
    }

    private async Task TellAsync(Stopwatch since, CancellationToken over)
    {
        using var timer = new PeriodicTimer(SignOfLife);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                Say(StartTexts.Seconds((int)since.Elapsed.TotalSeconds));
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
