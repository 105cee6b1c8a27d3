using System.CommandLine;
using Funnel.Domain.Standards;
using Funnel.Samples.Cluster.Hosting;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>The event store that the silos share.</summary>
internal sealed class StoreOption
{
    private readonly Option<string> _option = new("--store")
    {
        Description = "The event store of all dealers, and where the silos find each other.",
        HelpName = "sqlite:FILE|postgres:CONNECTION",
        Required = true,
    };

    public void AddTo(Command command) => command.Add(_option);

    public NetworkStore Of(ParseResult asked, SalesStandard standard) =>
        new(asked.GetRequiredValue(_option), standard);
}
