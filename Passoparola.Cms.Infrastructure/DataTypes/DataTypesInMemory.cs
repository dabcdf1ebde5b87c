using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>
/// Core's service. Core asks it for a data type whenever it validates a value, dozens of times for one document: what is
/// in memory is answered without a unit of work, which costs many times what the answer does.
/// </summary>
internal sealed class DataTypesInMemory(
    ICoreScopeProvider scopes,
    ILoggerFactory loggers,
    IEventMessagesFactory messages,
    IDataTypeRepository dataTypes,
    IAuditService audit,
    IContentTypeRepository contentTypes,
    IMediaTypeRepository mediaTypes,
    IMemberTypeRepository memberTypes,
    IDataTypeContainerService containers,
    IUserIdKeyResolver users,
    StoredDataTypes stored)
    : DataTypeService(scopes, loggers, messages, dataTypes, audit, contentTypes, mediaTypes, memberTypes, containers, users), IDataTypeService
{
    private readonly IDataTypeRepository _dataTypes = dataTypes;

    Task<IDataType?> IDataTypeService.GetAsync(Guid id) => stored.IsKnown ? Task.FromResult(_dataTypes.Get(id)) : GetAsync(id);
}
