using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Somebody asked the distributed cache directly; the change feed carries it like any other change.</summary>
internal sealed record RefreshRequestedNotification(RefreshInstruction Instruction) : INotification;
