using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>The deliveries to be expected of the month, with the record of such forecasts beside them.</summary>
internal sealed class ForecastCommand : HostCommand
{
    private const int UsualCards = 10;

    private readonly ForecastOptions _options = new();
    private readonly Option<int?> _cards = NumberOption.Optional(
        "--cards", "How many of the likeliest cards a table shows; JSON has all. [default: 10]", least: 0);

    public ForecastCommand(Terminal terminal)
        : base("forecast", "The deliveries to be expected by the end of the month, seen from --today.", terminal)
    {
        _options.AddTo(this);
        Add(_cards);
    }

    protected override int Run(Invocation run)
    {
        var forecasts = _options.Of(run);
        if (_options.IsJson(run.Asked))
        {
            ForecastJson.Write(run.Terminal.OutputBytes, forecasts, _options.By(run.Asked));
        }
        else
        {
            new ForecastTables(run.Terminal, run.Language)
                .Show(forecasts, _options.By(run.Asked), run.Asked.GetValue(_cards) ?? UsualCards);
        }

        return ExitCodes.Done;
    }
}
