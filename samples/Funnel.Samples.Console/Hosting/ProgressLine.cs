using System.Diagnostics;
using System.Globalization;

namespace Funnel.Samples.Console.Hosting;

/// <summary>One line on a person's screen that says how far the work has come, and goes away when it is done.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private const int MillisecondsBetween = 100;
    private const int MillisecondsBeforeFirst = 300;

    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private int _shown;

    public void Show(string what, long done, long total)
    {
        var wait = _shown == 0 ? MillisecondsBeforeFirst : MillisecondsBetween;
        if (!terminal.ShowsError || _sinceLast.ElapsedMilliseconds < wait)
        {
            return;
        }

        _sinceLast.Restart();
        var percent = (total > 0 ? 100 * done / total : 0).ToString(CultureInfo.InvariantCulture);
        var line = $"{what} {percent} %";
        terminal.Error.Write("\r" + line.PadRight(_shown));
        _shown = line.Length;
    }

    public void Dispose()
    {
        if (_shown > 0)
        {
            terminal.Error.Write("\r" + new string(' ', _shown) + "\r");
        }
    }
}
