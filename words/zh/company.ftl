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

a-lab = 人工智能实验室
a-platform = 平台公司
an-infrastructure = 基础设施公司
a-startup = 创业公司
a-fund = 基金
an-investor = 投资机构
a-researcher = 调查或评测的发布方
a-company = 公司
the-states = 美国
stands-listed = 已上市
stands-private = 未上市
stands-state = 国有
stands-acquired = 已被收购

## 公司页

from = { $home }的{ $what }
what = { $what }。
what-standing = { $what }，{ $standing }。
person = { $name }（{ $role }）
its-people = 相关人物：{ $people }。
its-models = 旗下模型：{ $models }。
followed = 标明时间的数字与大事自{ $from }至{ $to }。
dated = 标明时间的内容均为{ $when }。
key-figures = 关键数字
over-time = { $measure }的变化
all-from = 全部出自{ $article }；数字旁的名称是文章为其引用的来源。

description = { $name }（{ $kind }，{ $home }）：{ $count } 项数字，附证据、大事与在各图表中的位置。
count-figures = { $count } 项数字
count-charts = { $count } 张图表
count-events = { $count } 件大事
named-only = 文章提到了它，但没有给出它自己的数字。
within = 本页内容
added = 本站所加，非原文所述：{ $what }。
place = 在各图表中的位置
story-in-front = 在所有图表中突出显示{ $name }，阅读全文故事
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
