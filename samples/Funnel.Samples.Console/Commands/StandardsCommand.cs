using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>What a standard holds: every built-in one, or the one asked for.</summary>
internal sealed class StandardsCommand : HostCommand
{
    private readonly StandardOption _standard = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public StandardsCommand(Terminal terminal)
        : base("standards", "A standard's levels, key questions, criteria, code lists, intervals and rules.", terminal)
    {
        _standard.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        IReadOnlyList<SalesStandard> standards =
            _standard.IsGiven(run.Asked) ? [_standard.Of(run.Asked)] : SalesStandards.All;
        if (run.Asked.GetValue(_format) == "json")
        {
            StandardsJson.Write(run.Terminal.OutputBytes, standards);
        }
        else
        {
            new StandardsText(run.Terminal, run.Language).Show(standards);
        }

        return ExitCodes.Done;
    }
}
