using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>What the forecast of the month would have said in the past, and what came.</summary>
internal sealed class BacktestCommand : HostCommand
{
    private readonly ForecastOptions _options = new();

    public BacktestCommand(Terminal terminal)
        : base("backtest", "What forecast would have said a year's weeks back, beside simpler forecasts.", terminal) =>
        _options.AddTo(this);

    protected override int Run(Invocation run)
    {
        var forecasts = _options.Of(run);
        if (_options.IsJson(run.Asked))
        {
            BacktestJson.Write(run.Terminal.OutputBytes, forecasts, _options.By(run.Asked));
        }
        else
        {
            new BacktestTables(run.Terminal, run.Language).Show(forecasts, _options.By(run.Asked));
        }

        return ExitCodes.Done;
    }
}
