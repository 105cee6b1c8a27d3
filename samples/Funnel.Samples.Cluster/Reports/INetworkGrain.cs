namespace Funnel.Samples.Cluster.Reports;

/// <summary>Answers for all dealers, wherever they are held.</summary>
[Alias("funnel-network")]
internal interface INetworkGrain : IGrainWithIntegerKey
{
    /// <summary>
    /// What all dealers answer. It waits for dealers whose silo has failed until they are held again; those that are
    /// not in time are named as missing.
    /// </summary>
    /// <param name="question">What is asked.</param>
    /// <param name="patience">How long it waits.</param>
    [Alias("answer")]
    public Task<NetworkAnswer> AnswerAsync(NetworkQuestion question, TimeSpan patience);
}
