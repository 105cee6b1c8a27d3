namespace Funnel.Samples.Cluster.Reports;

/// <summary>Speaks for one silo, by its address: asked once for all dealers that it holds.</summary>
[Alias("funnel-silo")]
internal interface ISiloGrain : IGrainWithStringKey
{
    /// <summary>
    /// What the dealers held there answer, as of a place in the store's order of recording or a later one.
    /// </summary>
    /// <param name="question">What is asked.</param>
    /// <param name="position">The place; what was recorded up to it takes part.</param>
    /// <param name="except">Dealers that another silo answers for.</param>
    [Alias("answer")]
    public Task<SiloAnswer> AnswerAsync(NetworkQuestion question, long position, string[] except);

    /// <summary>How many dealers it holds.</summary>
    [Alias("held")]
    public Task<int> HeldAsync();
}
