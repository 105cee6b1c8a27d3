using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>One of the servers that the rows are spread over, by dealer.</summary>
internal sealed record Shard(int Number, ClickHouseServer Server)
{
    /// <summary>What it is called in messages.</summary>
    public string Name => Server.Address.GetLeftPart(UriPartial.Authority);

    public FailureException Down(string fault) => new(
        $"分片 {Digits}（{Name}）未应答：{fault}", $"Shard {Digits} ({Name}) does not answer: {fault}");

    private string Digits => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
