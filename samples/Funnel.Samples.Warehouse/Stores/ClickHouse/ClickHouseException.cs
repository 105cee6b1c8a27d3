namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>A server did not answer, or refused.</summary>
internal sealed class ClickHouseException(string message, Exception? inner = null) : Exception(message, inner);
