using System.Globalization;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>One of the servers that the rows are spread over, by dealer.</summary>
internal sealed record Shard(int Number, ClickHouseServer Server)
{
    /// <summary>Its number and address, as messages call it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Number} ({Server.Name})");

    public FailureException Down(string fault) =>
        new($"分片 {this} 未应答：{fault}", $"Shard {this} does not answer: {fault}");
}
