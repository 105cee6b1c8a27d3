namespace Funnel.Domain.Conditions;

/// <content>A repository also where a newer framework loads this build.</content>
public sealed partial class FactRepository<T> : IAsyncReading<T>;
