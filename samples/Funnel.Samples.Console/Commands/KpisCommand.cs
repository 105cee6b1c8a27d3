using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>The catalogue of KPIs.</summary>
internal sealed class KpisCommand : HostCommand
{
    private readonly StandardOption _standard = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public KpisCommand(Terminal terminal)
        : base("kpis", "The catalogue: every KPI with its formula, source and dimensions.", terminal)
    {
        _standard.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var catalog = _standard.Of(run.Asked).Kpis;
        if (run.Asked.GetValue(_format) == "json")
        {
            KpiCatalogJson.Write(run.Terminal.OutputBytes, catalog, run.Language);
        }
        else
        {
            new KpiCatalogText(run.Terminal, run.Language).Show(catalog);
        }

        return ExitCodes.Done;
    }
}
