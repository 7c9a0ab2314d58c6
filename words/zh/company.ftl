### 公司页用语。

## 公司的类型、所在地与状态

lab = AI 实验室
labs = AI 实验室
platform = 平台
platforms = 平台
infrastructure = 基础设施
startup = 创业公司
startups = 创业公司
fund = 基金
funds = 基金
investor = 投资机构
investors = 投资机构
research = 调查与评测
kind-unstated = 类型未说明
canada = 加拿大
france = 法国
sweden = 瑞典
home-unstated = 所在地未说明
listed = 已上市
private = 未上市
state = 国有
acquired = 已被收购
status-unstated = 状态未说明

## 公司页

description = { $name }（{ $kind }，{ $home }）：{ $count } 项数字，附证据、大事与在各图表中的位置。
count-figures = { $count } 项数字
count-charts = { $count } 张图表
count-events = { $count } 件大事
named-only = 文章提到了它，但没有给出它自己的数字。
within = 本页内容
added = 本站所加，非原文所述：{ $what }。
place = 在各图表中的位置
its-figures = 相关数字
measure = 项目
value = 数值
shown = 所在图表
in-words = 文字描述
also-named = 另见于
its-events = 大事
formerly = 曾任职于此
now-at = 现任职于
cited = 以其为来源的数字
all-companies = 全部公司
others = 同类公司

## 公司目录

the-companies = 全部公司
index-line = 文章提到的 { $count } 家实验室、平台、基金与机构，各有单页，汇集文中关于它的全部内容。
index-note = 类型由本站归类；原文只写英文名的，中文名由本站翻译；其他由本站补充之处，各页分别注明。
kinds = 类型
name = 名称
home = 所在地
status = 状态
