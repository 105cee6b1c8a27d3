using Funnel.Samples.Cluster.Reports;
using NodaTime;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>The records that lie in this silo, as the grains of their dealers have brought them here.</summary>
internal interface ISiloRecords
{
    /// <summary>The ids of the dealers.</summary>
    public IReadOnlyCollection<string> Dealers { get; }

    /// <summary>Reads a dealer's records and holds them here.</summary>
    public Task HoldAsync(string dealer, CancellationToken stop);

    /// <summary>Holds a dealer's records no more.</summary>
    public void LetGo(string dealer);

    /// <summary>The zone a dealer tells to be in; null where none is told.</summary>
    public DateTimeZone? ZoneOf(string dealer);

    /// <summary>
    /// What the dealers held here answer, as of a place in the store's order of recording or a later one: whoever else
    /// recorded anything, and whether or not this silo heard of it.
    /// </summary>
    public Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except);
}
