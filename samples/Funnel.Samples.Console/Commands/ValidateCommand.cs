using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>Everything that is wrong or odd in a dataset.</summary>
internal sealed class ValidateCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public ValidateCommand(Terminal terminal)
        : base("validate", "What is wrong (errors) and odd (findings) in a dataset.", terminal)
    {
        _source.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var dataset = _source.Read(run);
        if (run.Asked.GetValue(_format) == "json")
        {
            ValidationJson.Write(run.Terminal.OutputBytes, dataset, run.Language);
        }
        else
        {
            new ValidationTables(run.Terminal, run.Language).Show(dataset);
        }

        return dataset.IsUsable ? ExitCodes.Done : ExitCodes.ErrorsInData;
    }
}
