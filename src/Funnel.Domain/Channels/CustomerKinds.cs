using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the customer kinds.</summary>
public static class CustomerKinds
{
    /// <summary>Every kind, as in GPS 1.</summary>
    public static CodeBook<CustomerKind> All { get; } = new(
        (CustomerKind.Retail, "retail", new("零售", "retail")),
        (CustomerKind.Wholesale, "wholesale", new("批售", "wholesale")));
}
